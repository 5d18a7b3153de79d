/** Words of the field, for generated texts. Nothing made of them is ever shown as an offer. */
export const WORDS = {
  en: 'analysis data learning design care energy water law ethics security network cloud model statistics climate policy project management finance marketing language translation history music film health nursing therapy nutrition soil forest farming robotics sensor control quality testing software web mobile database machine vision signal process chemistry biology genetics pharmacy logistics transport mobility tourism hotel event accounting audit tax leadership team conflict teaching assessment inclusion childhood youth community digital literacy archive library research method survey interview writing publishing innovation start-up procurement construction timber concrete planning housing landscape'.split(
    ' ',
  ),
  de: 'Analyse Daten Lernen Gestaltung Pflege Energie Wasser Recht Ethik Sicherheit Netzwerk Modell Statistik Klima Politik Projekt Führung Finanzen Marketing Sprache Übersetzung Geschichte Musik Gesundheit Therapie Ernährung Boden Wald Landwirtschaft Robotik Sensor Steuerung Qualität Prüfung Software Datenbank Maschine Signal Prozess Chemie Biologie Genetik Pharmazie Logistik Verkehr Mobilität Tourismus Buchhaltung Steuern Konflikt Unterricht Bewertung Inklusion Kindheit Jugend Gemeinschaft Archiv Bibliothek Forschung Methode Umfrage Interview Schreiben Innovation Beschaffung Bauwesen Holz Beton Planung Wohnen Landschaft Softwareentwicklung Datenanalyse Künstliche-Intelligenz Nachhaltigkeit Barrierefreiheit'.split(
    ' ',
  ),
} as const;

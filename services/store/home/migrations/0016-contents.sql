-- Contents are read whole and hardly ever asked about: as JSON text they are written and read in a third of the time.
alter table offer_content alter column body type json using body::json;

/** Everything that the search page loads: suggestions, and answers while filters are set. */
import './skill-box.ts';
import './live-search.ts';

/** A script that brings the element, and exports nothing that a page needs. The element's types are those of `back-check`. */
import './back-check.js';

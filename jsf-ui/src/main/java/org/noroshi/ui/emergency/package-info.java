/**
 * Pages on emergencies: asking for help, the first hour on paper, whether the desk may call, and the desk's side of it.
 * Numbers and checklist are there whenever the board can be read; a name and a number to call are shown on one page, once.
 */
package org.noroshi.ui.emergency;

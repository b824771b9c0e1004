/** Pages about the service as a whole: how far it runs, stops, how long it was there, whom to reach in an emergency. */
package org.noroshi.ui.operations;

/** Pages for alerts: reading and answering them, and writing them at the desk. */
package org.noroshi.ui.advisories;

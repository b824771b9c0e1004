/** Pages of polls beside threads. */
package org.noroshi.ui.polls;

/** Pages of a hospital about itself: its users, domains and statements; for the liaison to act, for its users to see. */
package org.noroshi.ui.hospital;

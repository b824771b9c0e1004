/** Pages of who keeps the service running: the mail queue. */
package org.noroshi.ui.delivery;

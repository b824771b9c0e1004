/**
 * A small world to play in: four hospitals, their users, staff, and a dozen and more threads, all invented.
 *
 * <p>It is made by the services that everybody uses, in the order in which it would happen: the chief sets the service
 * up, invites officers, hospitals apply and confirm by mail, an officer looks into it and accepts, users activate, then
 * they write. Nothing is put into tables directly, so the sample world can't do what the product forbids. While it is
 * made the clock runs behind, so that threads have their age.
 *
 * <p>Only where {@code NOROSHI_SAMPLE_DATA=true}, which the settings refuse outside this machine, and only into an empty
 * service. These are the only accounts with known passwords that Noroshi ever has.
 */
package org.noroshi.sample;

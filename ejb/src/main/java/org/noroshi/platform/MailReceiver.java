package org.noroshi.platform;

/** Takes in what people write to the service by mail. Implemented by a capability as an {@code @ApplicationScoped} bean. */
public interface MailReceiver {

    /**
     * Offers a mail. Called in a transaction of its own; what a machine has sent is never offered, so that no answer to it
     * can start a loop.
     *
     * @return whether it has been taken in; if nobody takes it, an officer has to look
     */
    boolean receive(IncomingMail mail);
}

package org.noroshi.platform;

/**
 * Asks for a fresh proof of who calls, before what a stolen session must not do: managing users, exports, ends of
 * contracts (articles 17-1, 17-3 and 17-4). A service of any capability injects this and calls {@link #require()} first;
 * the pages ask for the password or second factor in place, keep what was typed and go on by themselves.
 */
public interface StepUp {

    /**
     * Lets the call go on when the caller has proved who he is within the last minutes.
     *
     * @throws NotConfirmedException when the last proof is too old
     * @throws NotForTokensException when a program calls, which has nothing to prove it with
     */
    void require();
}

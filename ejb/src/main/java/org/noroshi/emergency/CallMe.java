package org.noroshi.emergency;

/**
 * Let the desk call: seen by officers of the desk, for one thread, until it is taken back.
 *
 * @param wanted whether that is wanted; whoever gives a number without saying so is asked
 */
public record CallMe(boolean wanted, String name, String number) {

    /** It is wanted. */
    public CallMe(String name, String number) {
        this(true, name, number);
    }

    boolean isEmpty() {
        return isBlank(name) && isBlank(number);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}

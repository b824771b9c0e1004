package org.noroshi.testing;

import java.nio.file.Path;

/**
 * One of the processes in which the tests of the whole archive run beside each other. Each has ports and folders of its
 * own; tests of one process run one after the other.
 */
public final class Fork {

    /** Ports of two processes lie this far apart. */
    private static final int APART = 1000;

    private static final int NUMBER = Integer.getInteger("noroshi.fork", 1);

    private Fork() {}

    /** What is added to every port of a server; several servers of one test need different additions. */
    public static int offset(int more) {
        return Integer.getInteger("noroshi.port-offset", 0) + (NUMBER - 1) * APART + more;
    }

    /** Where the data of a server of that name lie. */
    public static Path folder(String name) {
        return Path.of(System.getProperty("noroshi.servers"), String.valueOf(NUMBER), name);
    }
}

package org.noroshi.testing;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Works out, before anything reads {@code arquillian.xml}, where the server of this run is managed. */
public class ContainerSession implements LauncherSessionListener {

    private static final int MANAGEMENT = 9990;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        int offset = Integer.getInteger("noroshi.port-offset", 0);
        System.setProperty("noroshi.management-port", String.valueOf(MANAGEMENT + offset));
    }
}

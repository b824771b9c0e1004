package org.noroshi.platform;

import java.util.List;

/** Something that must be right before anybody is served; found by CDI and asked once at start. */
public interface StartCheck {

    /** One sentence for an administrator for each thing that is wrong; empty when all is well. */
    List<String> problems();
}

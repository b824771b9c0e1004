package org.noroshi.sharing.files;

/**
 * What is shown of a file to who may see it.
 *
 * @param pages that can be shown as pictures
 * @param text what can be read in it, when it is shown as text; cut when it is long, empty otherwise
 * @param cut whether there is more of the text
 */
public record FileShown(FileCard file, int pages, String text, boolean cut) {}

package org.noroshi.sharing.files;

/** A file as it is handed out; never shown by a browser as what it is. */
public record FileContent(FileCard file, byte[] bytes) {}

package org.noroshi.export;

import java.util.UUID;

/**
 * A file that is ready.
 *
 * @param parts how many there are to fetch, from 0
 */
public record ExportFile(UUID export, String name, long bytes, int parts) {}

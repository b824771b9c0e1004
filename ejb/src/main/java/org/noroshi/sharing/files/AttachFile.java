package org.noroshi.sharing.files;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Attach a file to what is being written.
 *
 * @param draft the client key under which it will be submitted, see {@link org.noroshi.sharing.PublishThread}
 * @param name as the file is called where it comes from
 */
public record AttachFile(@NotBlank @Size(max = 100) String draft, @NotNull String name, @NotNull byte[] content) {

    /** Largest file. */
    public static final int MOST_BYTES = 20 << 20;
}

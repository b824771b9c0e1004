package org.noroshi.sharing.files;

import java.text.Normalizer;

/** The name of a file as it is shown and given back: one line, without what could deceive the eye or a file system. */
record FileName(String text) {

    private static final int LONGEST = 120;

    /** @throws UnfitFileException when nothing is left of it */
    static FileName of(String given) {
        String name = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.codePoints()
                .filter(FileName::isHarmless)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("\\s+", " ")
                .strip();
        name = name.replaceAll("^[. ]+", "").replaceAll("[. ]+$", "");
        int dot = name.lastIndexOf('.');
        if (dot < 1) {
            throw new UnfitFileException(FilesError.FILE_NAME_UNUSABLE);
        }
        String ending = name.substring(dot);
        if (ending.length() > 10) {
            throw new UnfitFileException(FilesError.FILE_NAME_UNUSABLE);
        }
        String stem = name.substring(0, dot);
        int most = LONGEST - ending.length();
        if (stem.length() > most) {
            stem = stem.substring(0, Character.isHighSurrogate(stem.charAt(most - 1)) ? most - 1 : most);
        }
        return new FileName(stem.strip() + ending);
    }

    /** No control, format (direction of writing among them), private or unassigned characters, none that file systems use. */
    private static boolean isHarmless(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> "<>:\"|?*".indexOf(character) < 0;
        };
    }
}

package org.noroshi.membership;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Forms with the real names and addresses of ninety hospitals, as an open-data list of a city has them: full-width
 * digits, spaces of all kinds, postal codes with and without hyphen. What the list lacks is invented from a fixed seed.
 */
final class Hospitals {

    private static final long SEED = 20260401;
    private static final String KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワ";

    private Hospitals() {}

    static List<ApplicationForm> forms(UUID terms, String hash) {
        Random invented = new Random(SEED);
        String run = UUID.randomUUID().toString().substring(0, 6);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Hospitals.class.getResourceAsStream("kumamoto-hospitals.csv"), StandardCharsets.UTF_8))) {
            List<String[]> rows =
                    lines.lines().skip(1).map(line -> line.split(",", -1)).toList();
            return IntStream.range(0, rows.size())
                    .mapToObj(i -> form(rows.get(i), "h" + i + "." + run + ".example.jp", invented, terms, hash))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ApplicationForm form(String[] row, String domain, Random invented, UUID terms, String hash) {
        String nine = String.format("431%06d", invented.nextInt(1_000_000));
        return new ApplicationForm(
                new InstitutionEntry(
                        row[1],
                        reading(invented),
                        nine + MedicalInstitutionCode.checkDigit(nine),
                        false,
                        "",
                        one(FounderType.values(), invented),
                        one(BedBand.values(), invented),
                        row[2],
                        Prefecture.KUMAMOTO.name(),
                        row[3],
                        String.format("096-3%02d-%04d", invented.nextInt(100), invented.nextInt(10_000)),
                        List.of(domain),
                        ""),
                IntStream.rangeClosed(1, 1 + invented.nextInt(5))
                        .mapToObj(i -> ApplicationFixture.person("見本 " + reading(invented), "user" + i + "@" + domain))
                        .toList(),
                ApplicationFixture.consent(terms, hash));
    }

    private static String reading(Random invented) {
        return IntStream.range(0, 6)
                .mapToObj(i -> String.valueOf(KANA.charAt(invented.nextInt(KANA.length()))))
                .collect(Collectors.joining());
    }

    private static <E extends Enum<E>> String one(E[] choices, Random invented) {
        return choices[invented.nextInt(choices.length)].name();
    }
}

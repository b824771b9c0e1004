package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.noroshi.platform.Messages;
import org.noroshi.platform.Settings;
import org.noroshi.platform.StartCheck;

/** The one identity provider by which people may sign in beside the password, if there is one ({@code NOROSHI_OIDC_ISSUER}). */
@ApplicationScoped
class ProviderSettings implements StartCheck {

    private static final String ISSUER = "noroshi.oidc-issuer";
    private static final String CLIENT = "noroshi.oidc-client-id";
    private static final String SECRET = "noroshi.oidc-client-secret";
    private static final String LABEL_JA = "noroshi.oidc-label-ja";
    private static final String LABEL_EN = "noroshi.oidc-label-en";
    private static final int LONGEST_LABEL = 40;

    @Inject
    Settings settings;

    protected ProviderSettings() {}

    /** Whether there is one. */
    boolean isOffered() {
        return settings.text(ISSUER).isPresent();
    }

    /** By what the provider calls itself. */
    String issuer() {
        return settings.text(ISSUER).orElse("");
    }

    /** By what the provider knows this service. */
    String client() {
        return settings.text(CLIENT).orElse("");
    }

    String secret() {
        return settings.text(SECRET).orElse("");
    }

    /** Where the provider sends people back to; registered there. */
    URI back() {
        return URI.create(settings.publicUrl() + SignInMechanism.PORTAL + "/sign-in-oidc");
    }

    /** What people call the provider. */
    String label(Locale language) {
        return settings.text(Locale.ENGLISH.equals(Messages.language(language)) ? LABEL_EN : LABEL_JA)
                .orElseGet(() -> Messages.of(ProviderSettings.class).text(language, "provider.label"));
    }

    @Override
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (!isOffered()) {
            Stream.of(CLIENT, SECRET, LABEL_JA, LABEL_EN)
                    .filter(name -> settings.text(name).isPresent())
                    .map(name -> Settings.variable(ISSUER) + " must be set when " + Settings.variable(name) + " is")
                    .forEach(problems::add);
            return problems;
        }
        Stream.of(CLIENT, SECRET)
                .filter(name -> settings.text(name).isEmpty())
                .map(name -> Settings.variable(name) + " must be set when " + Settings.variable(ISSUER) + " is")
                .forEach(problems::add);
        problemWithIssuer().ifPresent(problems::add);
        Stream.of(LABEL_JA, LABEL_EN)
                .filter(name ->
                        settings.text(name).filter(label -> !isLabel(label)).isPresent())
                .map(name -> Settings.variable(name) + " must be one line of at most " + LONGEST_LABEL + " characters")
                .forEach(problems::add);
        return problems;
    }

    private Optional<String> problemWithIssuer() {
        String name = Settings.variable(ISSUER) + "=" + issuer();
        try {
            URI issuer = URI.create(issuer());
            if (issuer.getHost() == null || issuer.getRawQuery() != null || issuer.getRawFragment() != null) {
                return Optional.of(name + " must look like https://id.example.jp/realms/hospital");
            }
            return isSafe(issuer)
                    ? Optional.empty()
                    : Optional.of(name + " must be https; plain http is for this machine alone");
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.of(Settings.variable(ISSUER) + " is not an address");
        }
    }

    /** Whether what is said there can't be read or changed on the way. */
    static boolean isSafe(URI address) {
        return address.getHost() != null
                && ("https".equalsIgnoreCase(address.getScheme())
                        || "http".equalsIgnoreCase(address.getScheme()) && Settings.isLoopback(address.getHost()));
    }

    private static boolean isLabel(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST_LABEL
                && label.chars().noneMatch(Character::isISOControl);
    }
}

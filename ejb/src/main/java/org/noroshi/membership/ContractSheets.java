package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.ContractPaper;
import org.noroshi.platform.ContractPapers;
import org.noroshi.platform.Json;
import org.noroshi.platform.Messages;
import org.noroshi.platform.TimeSource;
import org.noroshi.terms.PublishedTerms;
import org.noroshi.terms.TermsLibrary;

/**
 * What a member has in writing of its contracts: a sheet with the steps of each, for readers and for programs, and the
 * terms it was made under, as they were agreed to (articles 5 and 16-4). Names no officer.
 */
@ApplicationScoped
class ContractSheets implements ContractPapers {

    @Inject
    Contracts contracts;

    @Inject
    Organisations organisations;

    @Inject
    TermsLibrary terms;

    protected ContractSheets() {}

    @Override
    public List<ContractPaper> of(UUID organisation) {
        String name = organisations
                .find(organisation)
                .map(found -> found.institution().name())
                .orElse("");
        List<ContractPaper> papers = new ArrayList<>();
        Map<UUID, PublishedTerms> agreed = new HashMap<>();
        for (Contract contract : contracts.ofOrganisation(organisation)) {
            PublishedTerms version = agreed.computeIfAbsent(contract.termsVersion(), terms::version);
            papers.add(json(contract, name, version));
            Messages.LANGUAGES.forEach(language -> papers.add(sheet(contract, name, version, language)));
        }
        agreed.values().forEach(version -> Messages.LANGUAGES.forEach(language -> papers.add(text(version, language))));
        return papers;
    }

    private static ContractPaper json(Contract contract, String name, PublishedTerms version) {
        JsonArrayBuilder steps = Json.createArrayBuilder();
        contract.transitions().stream()
                .map(ContractTransition::view)
                .forEach(step -> steps.add(Json.createObjectBuilder()
                        .add("to", step.to().name())
                        .add("at", step.at().toString())
                        .add("ground", step.ground())));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("number", contract.number())
                .add("institution", name)
                .add("state", contract.state().name())
                .add("createdAt", contract.createdAt().toString());
        contract.formedAt().ifPresent(at -> json.add("formedAt", at.toString()));
        contract.endsAt().ifPresent(at -> json.add("endsAt", at.toString()));
        json.add(
                        "terms",
                        Json.createObjectBuilder()
                                .add("number", version.number())
                                .add("sha256", version.hash()))
                .add("steps", steps);
        return paper(
                "contract-" + contract.number() + ".json",
                "paper.contract_json",
                json.build().toString(),
                contract.number());
    }

    private static ContractPaper sheet(Contract contract, String name, PublishedTerms version, Locale language) {
        Messages words = Messages.of(ContractSheets.class);
        StringBuilder text = new StringBuilder();
        line(text, words.text(language, "paper.title"));
        line(text, "");
        line(text, words.text(language, "paper.number", contract.number()));
        line(text, words.text(language, "paper.institution", name));
        line(text, words.text(language, "paper.terms", String.valueOf(version.number()), version.hash()));
        line(text, words.text(language, "paper.state", state(contract.state(), language)));
        day(text, contract.formedAt(), "paper.formed", language);
        day(text, contract.endsAt(), "paper.ends", language);
        line(text, "");
        line(text, words.text(language, "paper.steps"));
        contract.transitions().stream()
                .map(ContractTransition::view)
                .forEach(step -> line(
                        text,
                        words.text(
                                language,
                                "paper.step",
                                moment(step.at(), language),
                                state(step.to(), language),
                                step.ground())));
        return paper(
                "contract-" + contract.number() + "-" + language.getLanguage() + ".txt",
                "paper.contract_" + language.getLanguage(),
                text.toString(),
                contract.number());
    }

    private static ContractPaper text(PublishedTerms version, Locale language) {
        return paper(
                "terms-" + version.number() + "-" + language.getLanguage() + ".md",
                "paper.terms_" + language.getLanguage(),
                version.text(language).canonical(),
                String.valueOf(version.number()));
    }

    private static ContractPaper paper(String file, String title, String content, String about) {
        Messages words = Messages.of(ContractSheets.class);
        Map<Locale, String> titles = new HashMap<>();
        Messages.LANGUAGES.forEach(language -> titles.put(language, words.text(language, title, about)));
        return new ContractPaper(file, titles, () -> content.getBytes(StandardCharsets.UTF_8));
    }

    private static void day(StringBuilder text, Optional<Instant> at, String key, Locale language) {
        at.ifPresent(time -> line(text, Messages.of(ContractSheets.class).text(language, key, moment(time, language))));
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    private static String state(ContractState state, Locale language) {
        return Messages.of(ContractState.class).text(language, "ContractState." + state.name());
    }

    private static String moment(Instant at, Locale language) {
        String pattern = Messages.of(ContractSheets.class).text(language, "paper.time_pattern");
        return DateTimeFormatter.ofPattern(pattern, Messages.language(language))
                .withZone(TimeSource.JAPAN)
                .format(at);
    }
}

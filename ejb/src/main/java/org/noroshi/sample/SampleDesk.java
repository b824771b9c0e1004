package org.noroshi.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.desk.AskInquiry;
import org.noroshi.desk.Inquiries;
import org.noroshi.desk.InquiryDesk;
import org.noroshi.desk.InquiryKind;
import org.noroshi.notices.NoticeAudience;
import org.noroshi.notices.NoticeCard;
import org.noroshi.notices.NoticeDesk;
import org.noroshi.notices.NoticeKind;
import org.noroshi.notices.WriteNotice;
import org.noroshi.platform.TimeSource;

/** What the sample world's secretariat has announced, and what it was asked, each at its time. */
@ApplicationScoped
class SampleDesk {

    @Inject
    ActingAs acting;

    @Inject
    NoticeDesk notices;

    @Inject
    Inquiries inquiries;

    @Inject
    InquiryDesk desk;

    @Inject
    TimeSource time;

    void make(JsonObject all, SamplePeople people) {
        try {
            for (JsonObject notice : all.getJsonArray("notices").getValuesAs(JsonObject.class)) {
                at(notice, () -> announce(notice, people.voice("desk")));
            }
            for (JsonObject inquiry : all.getJsonArray("inquiries").getValuesAs(JsonObject.class)) {
                UUID asked = at(inquiry, () -> ask(inquiry, people.voice(inquiry.getString("asker"))));
                if (inquiry.containsKey("answer")) {
                    JsonObject answer = inquiry.getJsonObject("answer");
                    at(answer, () -> answer(asked, answer, people.voice(answer.getString("officer"))));
                }
            }
        } finally {
            time.runBehind(Duration.ZERO);
        }
    }

    private interface Step {
        UUID take();
    }

    private UUID at(JsonObject item, Step step) {
        double days = item.getJsonNumber("daysAgo").doubleValue();
        time.runBehind(Duration.ofMinutes(Math.round(days * Duration.ofDays(1).toMinutes())));
        return step.take();
    }

    private UUID announce(JsonObject notice, UUID officer) {
        WriteNotice words = new WriteNotice(
                NoticeKind.valueOf(notice.getString("kind")),
                NoticeAudience.valueOf(notice.getString("audience")),
                Optional.empty(),
                notice.getBoolean("byMail"),
                new WriteNotice.NoticeWords(
                        notice.getString("titleJa"),
                        text(notice, "textJa"),
                        notice.getString("titleEn"),
                        text(notice, "textEn")),
                Optional.empty(),
                Optional.empty());
        return acting.account(officer, () -> {
            UUID id = notices.write(words);
            NoticeCard draft = notices.card(id, Locale.JAPANESE);
            notices.issue(id, draft.version(), Optional.empty(), draft.recipients());
            return id;
        });
    }

    private UUID ask(JsonObject inquiry, UUID asker) {
        return acting.account(
                asker,
                () -> inquiries.ask(new AskInquiry(
                        InquiryKind.valueOf(inquiry.getString("kind")),
                        inquiries.hours().subject(),
                        text(inquiry, "text"))));
    }

    private UUID answer(UUID inquiry, JsonObject answer, UUID officer) {
        return acting.account(officer, () -> {
            desk.answer(inquiry, text(answer, "text"));
            return inquiry;
        });
    }

    private static String text(JsonObject item, String name) {
        return item.getJsonArray(name).getValuesAs(JsonString::getString).stream()
                .collect(Collectors.joining("\n\n"));
    }
}

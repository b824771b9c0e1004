package org.noroshi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.Seal;

@DisplayName("監査記録の鎖")
@Tag("A19-1")
class ChainWalkTest {

    private static final Instant NOW = Instant.parse("2026-04-01T03:00:00Z");

    private final Seal seal = new Seal(new SecretKeySpec(new byte[32], "AES"));
    private final Seal another =
            new Seal(new SecretKeySpec(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}, "AES"));
    private final List<FoundLink> chain = chained(20, seal);

    @Test
    void aChainThatNobodyTouchedIsWholeThoughNothingUnderItsSealsOpensAnyMore() {
        assertThat(found(chain)).isEmpty();
    }

    @Test
    void aChangeOfAnyColumnIsFoundWhereItIs() {
        RowContent row = chain.get(6).row().orElseThrow();
        List<RowContent> changed = List.of(
                new RowContent(
                        UUID.randomUUID(),
                        row.verb(),
                        row.subjectKind(),
                        row.item(),
                        row.ground(),
                        row.at(),
                        row.sealed()),
                new RowContent(
                        row.id(),
                        AuditVerb.DELETE,
                        row.subjectKind(),
                        row.item(),
                        row.ground(),
                        row.at(),
                        row.sealed()),
                new RowContent(row.id(), row.verb(), "thread", row.item(), row.ground(), row.at(), row.sealed()),
                new RowContent(
                        row.id(),
                        row.verb(),
                        row.subjectKind(),
                        UUID.randomUUID(),
                        row.ground(),
                        row.at(),
                        row.sealed()),
                new RowContent(row.id(), row.verb(), row.subjectKind(), null, row.ground(), row.at(), row.sealed()),
                new RowContent(row.id(), row.verb(), row.subjectKind(), row.item(), "A18-05", row.at(), row.sealed()),
                new RowContent(
                        row.id(),
                        row.verb(),
                        row.subjectKind(),
                        row.item(),
                        row.ground(),
                        NOW.plusSeconds(600),
                        row.sealed()),
                new RowContent(
                        row.id(), row.verb(), row.subjectKind(), row.item(), row.ground(), row.at(), new byte[348]));

        for (RowContent other : changed) {
            FoundLink link = chain.get(6);
            List<FoundLink> attacked = new ArrayList<>(chain);
            attacked.set(
                    6, new FoundLink(7, link.event(), link.content(), link.hash(), link.tag(), Optional.of(other)));

            assertThat(found(attacked))
                    .containsExactly(new Finding(FindingKind.ROW_CHANGED, 7, Optional.of(link.event())));
        }
    }

    @Test
    void aRowThatIsGoneIsMissed() {
        FoundLink link = chain.get(3);
        List<FoundLink> attacked = new ArrayList<>(chain);
        attacked.set(3, new FoundLink(4, link.event(), link.content(), link.hash(), link.tag(), Optional.empty()));

        assertThat(found(attacked)).containsExactly(new Finding(FindingKind.ROW_REMOVED, 4, Optional.of(link.event())));
    }

    @Test
    void aRowThatIsGoneWithItsLinkIsMissed() {
        List<FoundLink> attacked = new ArrayList<>(chain);
        attacked.remove(3);

        assertThat(found(attacked).get(0)).isEqualTo(new Finding(FindingKind.LINK_MISSING, 4, Optional.empty()));
    }

    @Test
    void twoRowsThatChangedPlacesAreFound() {
        List<FoundLink> attacked = new ArrayList<>(chain);
        FoundLink one = chain.get(4);
        FoundLink other = chain.get(5);
        attacked.set(4, new FoundLink(5, other.event(), other.content(), other.hash(), other.tag(), other.row()));
        attacked.set(5, new FoundLink(6, one.event(), one.content(), one.hash(), one.tag(), one.row()));

        assertThat(found(attacked).get(0).kind()).isEqualTo(FindingKind.LINK_BROKEN);
        assertThat(found(attacked).get(0).number()).isEqualTo(5);
    }

    @Test
    void whoHasNotTheKeyCanNotPutARowAtTheEnd() {
        ChainHead end = new ChainHead(20, chain.get(19).hash());
        List<FoundLink> attacked = new ArrayList<>(chain);
        attacked.add(link(end, row(), another));

        assertThat(found(attacked)).extracting(Finding::kind).containsExactly(FindingKind.LINK_FORGED);
        assertThat(found(attacked).get(0).number()).isEqualTo(21);
    }

    @Test
    void anEndThatIsCutOffBehindASignedHeadIsMissed() {
        List<Finding> findings = found(chain.subList(0, 12), List.of(anchor(15)), ChainHead.none());

        assertThat(findings).containsExactly(new Finding(FindingKind.CUT_OFF_BEFORE_ANCHOR, 15, Optional.empty()));
    }

    @Test
    void anEndThatIsCutOffBehindWhatThisServerMadeIsMissed() {
        List<Finding> findings = found(
                chain.subList(0, 12), List.of(), new ChainHead(20, chain.get(19).hash()));

        assertThat(findings).containsExactly(new Finding(FindingKind.CUT_OFF_BEFORE_KNOWN, 20, Optional.empty()));
    }

    @Test
    void evenWhoHasTheKeyCanNotWriteAnotherPastThanWasSigned() {
        List<FoundLink> rewritten = chained(20, seal);

        assertThat(found(rewritten)).isEmpty();
        assertThat(found(rewritten, List.of(anchor(15)), ChainHead.none()))
                .containsExactly(new Finding(FindingKind.ANCHOR_DIFFERS, 15, Optional.empty()));
    }

    @Test
    void ofARuinedLogTheFirstThingsAreToldAndAllAreCounted() {
        Findings findings = new Findings();
        ChainWalk walk = new ChainWalk(findings, another, List.of(), ChainHead.none());
        chained(50, seal).forEach(walk::step);

        assertThat(findings.count()).isEqualTo(50);
        assertThat(findings.first()).hasSize(Findings.KEPT);
        assertThat(findings.first().get(0).number()).isEqualTo(1);
    }

    private Anchor anchor(int number) {
        return new Anchor(
                1,
                LocalDate.of(2026, 4, 1),
                new ChainHead(number, chain.get(number - 1).hash()),
                new AnchorKey(seal, NOW),
                seal,
                NOW);
    }

    private List<Finding> found(List<FoundLink> links) {
        return found(links, List.of(), ChainHead.none());
    }

    private List<Finding> found(List<FoundLink> links, List<Anchor> anchors, ChainHead known) {
        Findings findings = new Findings();
        ChainWalk walk = new ChainWalk(findings, seal, anchors, known);
        links.forEach(walk::step);
        walk.end();
        return findings.first();
    }

    private static List<FoundLink> chained(int length, Seal seal) {
        List<FoundLink> links = new ArrayList<>();
        ChainHead head = ChainHead.none();
        for (int i = 0; i < length; i++) {
            FoundLink link = link(head, row(), seal);
            links.add(link);
            head = new ChainHead(link.number(), link.hash());
        }
        return Collections.unmodifiableList(links);
    }

    private static FoundLink link(ChainHead before, RowContent row, Seal seal) {
        ChainHead head = before.next(row.id(), row.hash());
        return new FoundLink(head.number(), row.id(), row.hash(), head.hash(), head.tag(seal), Optional.of(row));
    }

    /** What lies under its seal is noise: nothing of it is opened. */
    private static RowContent row() {
        byte[] noise = new byte[348];
        new java.util.Random().nextBytes(noise);
        return new RowContent(UUID.randomUUID(), AuditVerb.POST, "post", UUID.randomUUID(), null, NOW, noise);
    }
}

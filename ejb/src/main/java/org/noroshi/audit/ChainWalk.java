package org.noroshi.audit;

import java.util.List;
import java.util.TreeMap;
import org.noroshi.platform.Seal;

/**
 * Walks along the chain from its first link and tells where it is not what it was. Holds the last link and nothing else, so its
 * memory does not grow with the log.
 */
class ChainWalk {

    private final Findings findings;
    private final Seal seal;
    private final TreeMap<Long, Anchor> signed = new TreeMap<>();
    private final ChainHead known;
    private ChainHead at = ChainHead.none();
    private long checked;

    /**
     * Ready to walk.
     *
     * @param anchors heads whose signatures are right
     * @param known the furthest head that this server made itself
     */
    ChainWalk(Findings findings, Seal seal, List<Anchor> anchors, ChainHead known) {
        this.findings = findings;
        this.seal = seal;
        anchors.forEach(anchor -> signed.put(anchor.head().number(), anchor));
        this.known = known;
    }

    /** One link further. */
    void step(FoundLink link) {
        if (link.number() != at.number() + 1) {
            findings.add(FindingKind.LINK_MISSING, at.number() + 1, null);
        }
        ChainHead here = new ChainHead(link.number(), link.hash());
        ChainHead expected = new ChainHead(link.number() - 1, at.hash()).next(link.event(), link.content());
        if (!expected.isHash(link.hash())) {
            findings.add(FindingKind.LINK_BROKEN, link.number(), link.event());
        } else if (!here.tag(seal).equals(link.tag())) {
            findings.add(FindingKind.LINK_FORGED, link.number(), link.event());
        }
        if (link.row().isEmpty()) {
            findings.add(FindingKind.ROW_REMOVED, link.number(), link.event());
        } else if (!java.util.Arrays.equals(link.row().get().hash(), link.content())) {
            findings.add(FindingKind.ROW_CHANGED, link.number(), link.event());
        }
        Anchor anchor = signed.remove(link.number());
        if (anchor != null && !anchor.head().isHash(link.hash())) {
            findings.add(FindingKind.ANCHOR_DIFFERS, link.number(), null);
        }
        if (known.number() == link.number() && !known.isHash(link.hash())) {
            findings.add(FindingKind.CUT_OFF_BEFORE_KNOWN, link.number(), null);
        }
        at = here;
        checked++;
    }

    /** There is no further link. */
    void end() {
        if (!signed.isEmpty()) {
            findings.add(FindingKind.CUT_OFF_BEFORE_ANCHOR, signed.firstKey(), null);
        }
        if (known.number() > at.number()) {
            findings.add(FindingKind.CUT_OFF_BEFORE_KNOWN, known.number(), null);
        }
    }

    ChainHead at() {
        return at;
    }

    long checked() {
        return checked;
    }
}

package org.noroshi.ui.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.noroshi.platform.ErrorTable;
import org.noroshi.reporting.EvidenceFile;
import org.noroshi.reporting.EvidenceForm;
import org.noroshi.reporting.EvidencePacks;
import org.noroshi.ui.frame.ChosenLanguage;

/** Hands out the evidence of a contract, or of the own one, as PDF or JSON. What can't be had does not exist. */
@WebServlet("/evidence")
public class EvidenceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(EvidenceServlet.class);

    @Inject
    transient EvidencePacks packs;

    @Inject
    transient ChosenLanguage language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        EvidenceFile file;
        try {
            file = file(request.getParameter("contract"), form(request.getParameter("as")), language.locale());
        } catch (RuntimeException e) {
            ErrorTable.Kind kind = ErrorTable.of(e).kind();
            LOG.debugf(e, "No evidence: %s", kind);
            if (kind == ErrorTable.Kind.BROKEN) {
                throw e;
            }
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(file.type());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }

    private EvidenceFile file(String contract, EvidenceForm form, Locale locale) {
        return contract == null ? packs.ownFile(form, locale) : packs.file(id(contract), form, locale);
    }

    private static EvidenceForm form(String as) {
        return "json".equals(as) ? EvidenceForm.JSON : EvidenceForm.PDF;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new org.noroshi.platform.NotFoundException();
        }
    }
}

package org.noroshi.ui.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.noroshi.accounts.Limits;
import org.noroshi.platform.ErrorTable;
import org.noroshi.platform.ErrorTable.Failure;
import org.noroshi.platform.ErrorTable.Kind;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.InvalidInputException.Problem;
import org.noroshi.platform.NoroshiException;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;
import org.omnifaces.util.Exceptions;
import org.primefaces.component.autocomplete.AutoComplete;
import org.primefaces.component.inputtext.InputText;
import org.primefaces.component.inputtextarea.InputTextarea;
import org.primefaces.csp.CspException;

/**
 * The one place where a failure meets its reader. What the reader can mend becomes a message on the same page, with
 * everything still in the fields; the rest becomes a page of its own, also in the middle of an Ajax request.
 *
 * <p>What is refused and what does not exist look the same. The text of an unknown failure stays in the log.
 */
public class PageFailures extends FullAjaxExceptionHandler {

    /** Attribute of the request under which the page for refusals finds its sentence. */
    static final String REFUSAL = "noroshi.refusal";

    private static final Logger LOG = Logger.getLogger(PageFailures.class);
    private static final int GONE = 410;
    private static final int CONFIRM = 403;
    private static final Map<Integer, String> PAGES = Map.of(
            404,
            "/WEB-INF/error/404.xhtml",
            409,
            "/WEB-INF/error/refused.xhtml",
            GONE,
            "/WEB-INF/error/expired.xhtml",
            429,
            "/WEB-INF/error/refused.xhtml");
    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");

    public PageFailures(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            Throwable thrown = events.next().getContext().getException();
            if (becameMessage(context, thrown) || becamePage(context, thrown)) {
                events.remove();
            }
        }
        super.handle();
    }

    /** Whether the reader stays on the page and is told there. */
    private static boolean becameMessage(FacesContext context, Throwable thrown) {
        boolean rendering = PhaseId.RENDER_RESPONSE.equals(context.getCurrentPhaseId());
        if (isExpired(thrown) || rendering || !context.isPostback() || context.getViewRoot() == null) {
            return false;
        }
        Failure failure = CDI.current().select(Limits.class).get().explained(ErrorTable.of(thrown));
        Locale locale = context.getViewRoot().getLocale();
        switch (failure.kind()) {
            case INVALID -> failure.problems().forEach(problem -> tellBesideField(context, problem, locale));
            case REFUSED, CHANGED_MEANWHILE, TOO_MANY, UNAVAILABLE ->
                context.addMessage(
                        null, new FacesMessage(FacesMessage.SEVERITY_WARN, failure.text(locale), failure.text(locale)));
            case NOT_CONFIRMED -> Asked.ask(context);
            default -> {
                return false;
            }
        }
        context.validationFailed();
        return true;
    }

    /** Loads what a page is about to show, and says beside its fields what the address has brought that can't be taken. */
    public static void orTell(Runnable loading) {
        try {
            loading.run();
        } catch (InvalidInputException wrong) {
            FacesContext context = FacesContext.getCurrentInstance();
            Locale locale = context.getViewRoot().getLocale();
            wrong.problems().forEach(problem -> tellBesideField(context, problem, locale));
        }
    }

    /** Does what an address asks for that has no page of its own to tell a failure on; it is told on that other page. */
    public static void orLead(String page, Runnable arriving) {
        try {
            arriving.run();
        } catch (NoroshiException failed) {
            FacesContext context = FacesContext.getCurrentInstance();
            Failure failure = ErrorTable.of(failed);
            if (!Set.of(Kind.REFUSED, Kind.TOO_MANY, Kind.UNAVAILABLE).contains(failure.kind())) {
                throw failed;
            }
            String text = failure.text(context.getViewRoot().getLocale());
            ExternalContext external = context.getExternalContext();
            external.getFlash().setKeepMessages(true);
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, text));
            try {
                external.redirect(external.getRequestContextPath() + page);
            } catch (IOException e) {
                throw new FacesException(e);
            }
        }
    }

    /** Says beside the field of that id what only the page can know, such as a box that was not ticked. */
    public static void tell(String field, String key) {
        FacesContext context = FacesContext.getCurrentInstance();
        Locale locale = context.getViewRoot().getLocale();
        tellBesideField(context, field, Texts.in(locale).text(key), locale);
        context.validationFailed();
    }

    private static void tellBesideField(FacesContext context, Problem problem, Locale locale) {
        tellBesideField(context, problem.field(), problem.text(locale), locale);
    }

    private static void tellBesideField(FacesContext context, String field, String text, Locale locale) {
        List<String> found = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        // only what this reader is shown: rows that are not rendered are not theirs to load
        VisitContext shown = VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        context.getViewRoot().visitTree(shown, (visit, component) -> {
            if (component instanceof EditableValueHolder input && isField(component, field, context)) {
                keepTyped(context, component, input);
                input.setValid(false);
                found.add(component.getClientId(context));
                labels.add(String.valueOf(component.getAttributes().getOrDefault("label", "")));
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        String summary = labels.isEmpty() || labels.get(0).isBlank()
                ? text
                : Texts.in(locale).text("frame.problem", labels.get(0), text);
        context.addMessage(
                found.isEmpty() ? null : found.get(0), new FacesMessage(FacesMessage.SEVERITY_ERROR, summary, text));
    }

    /**
     * PrimeFaces shows an invalid text field empty unless it still has what was submitted. An invalid one answers that an
     * empty text was, so this comes before it is marked as such.
     */
    private static void keepTyped(FacesContext context, UIComponent component, EditableValueHolder input) {
        if (component instanceof InputText || component instanceof InputTextarea || component instanceof AutoComplete) {
            Object value = input.getValue();
            Converter<Object> converter = converter(input);
            if (value != null && input.getSubmittedValue() == null) {
                input.setSubmittedValue(
                        converter == null ? value.toString() : converter.getAsString(context, component, value));
            }
        }
    }

    @SuppressWarnings("unchecked") // Faces gives the converter without its type
    private static Converter<Object> converter(EditableValueHolder input) {
        return input.getConverter();
    }

    /** {@code users[1].mail} is the input {@code mail} in the row 1 of whatever repeats it. */
    private static boolean isField(UIComponent component, String field, FacesContext context) {
        String name = INDEX.matcher(field.substring(field.lastIndexOf('.') + 1)).replaceAll("");
        if (!name.equals(component.getId())) {
            return false;
        }
        Matcher index = INDEX.matcher(field);
        return !index.find() || component.getClientId(context).contains(":" + index.group(1) + ":");
    }

    /** Whether the answer is another page; in an Ajax request that is left to OmniFaces, which knows how. */
    private static boolean becamePage(FacesContext context, Throwable thrown) {
        ExternalContext external = context.getExternalContext();
        int status = status(context, thrown);
        try {
            if (status == 401) {
                external.redirect(external.getRequestContextPath() + "/sign-in");
                return true;
            }
            if (status == CONFIRM) {
                external.redirect(external.getRequestContextPath() + "/confirm?next=" + address(external));
                return true;
            }
            if (context.getPartialViewContext().isAjaxRequest() || external.isResponseCommitted()) {
                return false;
            }
            external.responseSendError(status, null);
            context.responseComplete();
            return true;
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    /** The page that was asked for, so that the reader is led back to it. */
    private static String address(ExternalContext external) {
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return URLEncoder.encode(path + query, StandardCharsets.UTF_8);
    }

    /** The status of the answer; what its page has to say is laid down in the request. */
    private static int status(FacesContext context, Throwable thrown) {
        if (isExpired(thrown)) {
            return GONE;
        }
        Failure failure = ErrorTable.of(thrown);
        LOG.debugf(thrown, "Told as %s", failure.kind());
        Map<String, Object> request = context.getExternalContext().getRequestMap();
        switch (failure.kind()) {
            case NOT_SIGNED_IN -> {
                return 401;
            }
            case NOT_CONFIRMED -> {
                return CONFIRM;
            }
            case NOT_FOUND, NOT_ALLOWED -> {
                return 404;
            }
            case INVALID -> {
                // nothing was typed yet: what is wrong is the address
                if (!context.isPostback()) {
                    return 404;
                }
                request.put(REFUSAL, failure);
                return 409;
            }
            case REFUSED, CHANGED_MEANWHILE -> {
                request.put(REFUSAL, failure);
                return 409;
            }
            case TOO_MANY -> {
                request.put(REFUSAL, failure);
                return 429;
            }
            case UNAVAILABLE -> {
                request.put(REFUSAL, failure);
                return 409;
            }
            default -> {
                request.computeIfAbsent(Incident.ATTRIBUTE, name -> Incident.report(thrown));
                return 500;
            }
        }
    }

    /** The page was open for longer than the server keeps its state, or does not belong to this sign-in. */
    private static boolean isExpired(Throwable thrown) {
        return Exceptions.is(thrown, ViewExpiredException.class) || Exceptions.is(thrown, CspException.class);
    }

    @Override
    protected String findErrorPageLocation(FacesContext context, Throwable thrown) {
        return PAGES.getOrDefault(status(context, thrown), "/WEB-INF/error/500.xhtml");
    }

    /** An unknown failure has its line in the log already, a known one is no event of the server. */
    @Override
    protected void logException(FacesContext context, Throwable exception, String location, LogReason reason) {
        if (reason != LogReason.EXCEPTION_HANDLED && reason != LogReason.RENDER_EXCEPTION_HANDLED) {
            super.logException(context, exception, location, reason);
        }
    }
}

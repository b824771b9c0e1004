package org.noroshi.ui.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.noroshi.platform.ErrorTable.Failure;

/** Behind the pages that are shown instead of the one asked for. */
@Named
@RequestScoped
public class FailurePage {

    private static final Pattern NOT_TYPED = Pattern.compile("^(jakarta\\.|javax\\.|primefaces\\.).*");
    /** Ids of the inputs for passwords. */
    private static final Set<String> SECRETS = Set.of("password", "repeated", "present", "proof");

    /** Codes that open something once: for the first chief, from a telephone or a sheet of paper; a hospital's code is none. */
    private static final Set<String> CODES = Set.of("chief:code", "second:code", "setting:code");

    /** What a device has answered, in the forms that ask it. */
    private static final Set<String> DEVICES = Set.of("adding:answer", "device:answer");

    @Inject
    HttpServletRequest request;

    /** Name of the failure in the log; empty when nothing of ours failed. */
    public String getIncident() {
        Object known = request.getAttribute(Incident.ATTRIBUTE);
        if (known == null && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            known = Incident.report(failure);
            request.setAttribute(Incident.ATTRIBUTE, known);
        }
        return known == null ? "" : known.toString();
    }

    /** What the rule said. */
    public String getRefusal() {
        return Optional.ofNullable((Failure) request.getAttribute(PageFailures.REFUSAL))
                .map(failure -> failure.text(
                        FacesContext.getCurrentInstance().getViewRoot().getLocale()))
                .orElse("");
    }

    /** What was typed into the page that expired, so that it can be copied; no secrets. */
    public List<String> getKept() {
        return request.getParameterMap().entrySet().stream()
                .filter(entry -> isTyped(entry.getKey()))
                .flatMap(entry -> Arrays.stream(entry.getValue()).filter(value -> !value.equals(entry.getKey())))
                .filter(value -> value.strip().length() > 1)
                .toList();
    }

    /** Address of the page that was asked for. */
    public String getAgain() {
        return Optional.ofNullable((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .orElse(request.getRequestURI());
    }

    /** Inputs stand in a form and so have a colon in their name; forms, buttons and hidden state are not typed. */
    static boolean isTyped(String parameter) {
        String name = parameter.substring(parameter.lastIndexOf(':') + 1);
        return parameter.contains(":")
                && !NOT_TYPED.matcher(parameter).matches()
                && !SECRETS.contains(name)
                && !CODES.contains(parameter)
                && !DEVICES.contains(parameter);
    }
}

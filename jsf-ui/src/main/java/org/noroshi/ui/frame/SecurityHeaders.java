package org.noroshi.ui.frame;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Gives each response the headers that keep a browser from doing more than showing it (articles 16-3 and 18): no foreign
 * content, no frame around it, no trace in caches.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR},
        asyncSupported = true)
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String POLICY = "Content-Security-Policy";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(POLICY, getServletContext().getInitParameter("noroshi.CONTENT_POLICY"));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), display-capture=(),"
                        + " publickey-credentials-get=(self), publickey-credentials-create=(self)");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Cache-Control",
                caching(request.getRequestURI()
                        .substring(request.getContextPath().length())));
        chain.doFilter(request, new OnePolicy(response));
    }

    static String caching(String path) {
        if (path.startsWith("/assets/fonts/") && path.endsWith(".woff2")) {
            return "public, max-age=31536000, immutable";
        }
        if (path.startsWith("/assets/")) {
            return "public, no-cache";
        }
        if (path.startsWith("/jakarta.faces.resource/")) {
            return "public, max-age=604800";
        }
        return "no-store";
    }

    /** A page's own policy, with its nonce, takes the place of the general one instead of standing beside it. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equals(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}

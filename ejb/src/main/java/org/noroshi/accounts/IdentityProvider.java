package org.noroshi.accounts;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.AuthenticationSuccessResponse;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.UnavailableException;

/**
 * The identity provider at the other end: OpenID Connect Core 1.0, code flow with PKCE (RFC 7636) and the issuer in the
 * answer (RFC 9207). It is asked who somebody is and for nothing else; what it says about names, groups or rights is not
 * even asked for.
 *
 * <p>What it says about itself, and its keys, are kept for a while; when it does not answer, it is not asked again for
 * some seconds, so that a silent provider keeps no threads waiting.
 */
@ApplicationScoped
class IdentityProvider {

    /** How long what the provider says about itself is believed. */
    static final Duration KEPT = Duration.ofHours(1);

    /** How long it is left alone after it has not answered. */
    static final Duration LEFT_ALONE = Duration.ofSeconds(15);

    /** Signatures by a key of the provider's own; none at all, or by a secret that is known here as well, proves nothing. */
    static final Set<JWSAlgorithm> SIGNATURES = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private static final Logger LOG = Logger.getLogger(IdentityProvider.class);
    private static final Set<String> OURS =
            Set.of(OAuth2Error.INVALID_CLIENT.getCode(), OAuth2Error.UNAUTHORIZED_CLIENT.getCode());
    private static final int MOST_BYTES = 256 * 1024;
    private static final int LONGEST_ANSWER = 8_192;
    private static final int LONGEST_REASON = 200;

    /** What is known about a provider. */
    private record Known(OIDCProviderMetadata metadata, IDTokenValidator validator, Instant until) {}

    /** Who has not answered, and how long to leave them alone. */
    private record Silence(String issuer, Instant until) {}

    @Inject
    ProviderSettings settings;

    @Inject
    Clock clock;

    /** How long to wait for each of its words. */
    int patienceMillis = 5_000;

    private Known known;
    private Silence silence = new Silence("", Instant.MIN);

    protected IdentityProvider() {}

    /**
     * Where the browser has to go. Whoever sits there proves anew who they are: on a shared computer somebody else may
     * still be signed in at the provider.
     *
     * @throws UnavailableException when the provider does not answer
     */
    URI entrance(ProviderVisit visit) {
        return new AuthenticationRequest.Builder(
                        new ResponseType(ResponseType.Value.CODE),
                        new Scope("openid"),
                        new ClientID(settings.client()),
                        settings.back())
                .endpointURI(known().metadata().getAuthorizationEndpointURI())
                .state(new State(visit.state()))
                .nonce(new Nonce(visit.nonce()))
                .codeChallenge(new CodeVerifier(visit.verifier()), CodeChallengeMethod.S256)
                .prompt(new Prompt(Prompt.Type.LOGIN))
                .build()
                .toURI();
    }

    /** Whether the answer that the browser brings belongs to this visit. */
    boolean isOf(ProviderVisit visit, String query) {
        try {
            return new State(visit.state()).equals(answer(query).getState());
        } catch (ParseException | IllegalArgumentException noAnswer) {
            LOG.debug("What came back is no answer", noAnswer);
            return false;
        }
    }

    /**
     * Who the provider says it was.
     *
     * @param query what the browser brings back
     * @throws RefusedException with {@code PROVIDER_DECLINED} when the provider has let nobody in; with {@code
     *     SIGN_IN_FAILED} when what it says can't be believed
     * @throws UnavailableException when the provider does not answer
     */
    ProviderIdentity identify(ProviderVisit visit, String query) {
        Known provider = known();
        try {
            JWT token = token(provider.metadata(), code(provider.metadata(), query), visit);
            IDTokenClaimsSet said = provider.validator().validate(token, new Nonce(visit.nonce()));
            if (said.getAudience().size() > 1) {
                throw new ParseException("meant for others as well");
            }
            return new ProviderIdentity(
                    said.getIssuer().getValue(), said.getSubject().getValue());
        } catch (KeySourceException | IOException silent) {
            throw silent(silent);
        } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException wrong) {
            LOG.warnf("The answer of the identity provider is not believed: %s", plain(wrong.getMessage()));
            throw new RefusedException(AccountsError.SIGN_IN_FAILED);
        }
    }

    private AuthorizationCode code(OIDCProviderMetadata metadata, String query) throws ParseException {
        AuthenticationResponse answer = answer(query);
        Issuer by = answer.getIssuer();
        if (by == null ? metadata.supportsAuthorizationResponseIssuerParam() : !by.equals(metadata.getIssuer())) {
            throw new ParseException("answer of another issuer");
        }
        if (!answer.indicatesSuccess()) {
            LOG.infof(
                    "The identity provider has let nobody in: %s",
                    plain(answer.toErrorResponse().getErrorObject().getCode()));
            throw new RefusedException(AccountsError.PROVIDER_DECLINED);
        }
        AuthenticationSuccessResponse success = answer.toSuccessResponse();
        if (success.getAuthorizationCode() == null) {
            throw new ParseException("answer without code");
        }
        return success.getAuthorizationCode();
    }

    private JWT token(OIDCProviderMetadata metadata, AuthorizationCode code, ProviderVisit visit)
            throws IOException, ParseException {
        HTTPRequest request = new TokenRequest.Builder(
                        metadata.getTokenEndpointURI(),
                        client(metadata),
                        new AuthorizationCodeGrant(code, settings.back(), new CodeVerifier(visit.verifier())))
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(patienceMillis);
        request.setReadTimeout(patienceMillis);
        request.setFollowRedirects(false);
        HTTPResponse response = sent(request);
        if (response.getStatusCode() >= HTTPResponse.SC_SERVER_ERROR) {
            throw new IOException("status " + response.getStatusCode());
        }
        TokenResponse answer = OIDCTokenResponseParser.parse(response);
        if (!answer.indicatesSuccess()) {
            throw refused(answer.toErrorResponse().getErrorObject());
        }
        JWT token = ((OIDCTokenResponse) answer).getOIDCTokens().getIDToken();
        if (token == null) {
            throw new ParseException("answer without ID token");
        }
        return token;
    }

    /** Sends it, and reads no more of the answer than of what the provider says elsewhere. */
    private static HTTPResponse sent(HTTPRequest request) throws IOException {
        HttpURLConnection connection = request.toHttpURLConnection();
        try {
            HTTPResponse response = new HTTPResponse(connection.getResponseCode());
            response.setHeader("Content-Type", connection.getContentType());
            response.setBody(new String(bounded(connection), StandardCharsets.UTF_8));
            return response;
        } finally {
            connection.disconnect();
        }
    }

    private static byte[] bounded(HttpURLConnection connection) throws IOException {
        boolean refused = connection.getResponseCode() >= HTTPResponse.SC_BAD_REQUEST;
        try (InputStream in = refused ? connection.getErrorStream() : connection.getInputStream()) {
            byte[] read = in == null ? new byte[0] : in.readNBytes(MOST_BYTES + 1);
            if (read.length > MOST_BYTES) {
                throw new IOException("its answer is too long");
            }
            return read;
        }
    }

    /** That this service is not known there is nothing that the visitor can help. */
    private static ParseException refused(ErrorObject error) throws IOException {
        if (OURS.contains(error.getCode())) {
            throw new IOException("it does not know this service: " + error.getCode());
        }
        return new ParseException("code not taken: " + error.getCode());
    }

    private ClientAuthentication client(OIDCProviderMetadata metadata) {
        ClientID id = new ClientID(settings.client());
        Secret secret = new Secret(settings.secret());
        List<ClientAuthenticationMethod> taken = metadata.getTokenEndpointAuthMethods();
        boolean inHeader = taken == null || taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return inHeader ? new ClientSecretBasic(id, secret) : new ClientSecretPost(id, secret);
    }

    private AuthenticationResponse answer(String query) throws ParseException {
        if (query == null || query.length() > LONGEST_ANSWER) {
            throw new ParseException("no answer, or too long");
        }
        return AuthenticationResponseParser.parse(URI.create(settings.back() + "?" + query));
    }

    private synchronized Known known() {
        Instant now = clock.instant();
        boolean same = known != null && known.metadata().getIssuer().getValue().equals(settings.issuer());
        if (same && now.isBefore(known.until())) {
            return known;
        }
        if (silence.issuer().equals(settings.issuer()) && now.isBefore(silence.until())) {
            throw new UnavailableException(Duration.between(now, silence.until()), AccountsError.PROVIDER_SILENT);
        }
        try {
            known = ask(now);
            return known;
        } catch (IOException | ParseException | IllegalArgumentException silent) {
            silence = new Silence(settings.issuer(), now.plus(LEFT_ALONE));
            throw silent(silent);
        }
    }

    private Known ask(Instant now) throws IOException, ParseException {
        DefaultResourceRetriever asking = new DefaultResourceRetriever(patienceMillis, patienceMillis, MOST_BYTES);
        URI about = URI.create(settings.issuer().replaceAll("/+$", "") + "/.well-known/openid-configuration");
        OIDCProviderMetadata metadata = OIDCProviderMetadata.parse(
                asking.retrieveResource(about.toURL()).getContent());
        if (!metadata.getIssuer().getValue().equals(settings.issuer())) {
            throw new ParseException("it calls itself " + metadata.getIssuer());
        }
        for (URI place : List.of(
                required(metadata.getAuthorizationEndpointURI()),
                required(metadata.getTokenEndpointURI()),
                required(metadata.getJWKSetURI()))) {
            if (!ProviderSettings.isSafe(place)) {
                throw new ParseException("not https: " + place);
            }
        }
        // no thread of its own asks ahead of time: the server has to be able to undeploy us
        JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                        metadata.getJWKSetURI().toURL(), asking)
                .refreshAheadCache(false)
                .build();
        IDTokenValidator validator = new IDTokenValidator(
                metadata.getIssuer(),
                new ClientID(settings.client()),
                new JWSVerificationKeySelector<>(SIGNATURES, keys),
                null);
        return new Known(metadata, validator, now.plus(KEPT));
    }

    private static URI required(URI place) throws ParseException {
        if (place == null) {
            throw new ParseException("an address is missing");
        }
        return place;
    }

    private static UnavailableException silent(Exception why) {
        LOG.warnf("The identity provider can't be asked: %s", plain(why.toString()));
        return new UnavailableException(LEFT_ALONE, AccountsError.PROVIDER_SILENT);
    }

    /** One line, whatever the other end has put into it. */
    private static String plain(String text) {
        String line = String.valueOf(text).replaceAll("[^\\x20-\\x7e]", "?");
        return line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) : line;
    }
}

package org.noroshi.ui.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.noroshi.accounts.AccessTokens;
import org.noroshi.accounts.MakeToken;
import org.noroshi.accounts.TokenCard;
import org.noroshi.accounts.TokenPurpose;
import org.noroshi.ui.frame.Ids;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The own tokens for programs; a new one's secret is shown on the next page and never again. */
@Named
@RequestScoped
public class AccountTokensPage {

    private static final String AGAIN = "/account/tokens?faces-redirect=true";
    private static final String SECRET = "secret";

    @Inject
    AccessTokens tokens;

    private String name;
    private TokenPurpose purpose;
    private LocalDate lastDay;
    private List<TokenCard> cards;

    @PostConstruct
    void load() {
        cards = tokens.list();
    }

    public String make() {
        Faces.getFlash()
                .put(SECRET, tokens.make(new MakeToken(name, purpose, lastDay)).secret());
        return AGAIN;
    }

    /** Takes back the token whose button was pressed, wherever it stands in the list by now. */
    public String revoke() {
        tokens.revoke(Ids.of(Faces.getRequestParameter("revoke")));
        Messages.addFlashGlobalInfo("account_tokens.revoked");
        return AGAIN;
    }

    /** What was made by the request before this one. */
    public String getSecret() {
        return (String) Faces.getFlash().get(SECRET);
    }

    public List<TokenCard> getCards() {
        return cards;
    }

    public TokenPurpose[] getPurposes() {
        return TokenPurpose.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public TokenPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(TokenPurpose purpose) {
        this.purpose = purpose;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}

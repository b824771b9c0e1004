package org.noroshi.ui.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.noroshi.accounts.AddPasskey;
import org.noroshi.accounts.OwnPasskeys;
import org.noroshi.accounts.SafePath;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Adds a passkey, which a device makes in the browser, and leads on: to the recovery codes when it is the first. */
@Named
@RequestScoped
public class AccountPasskeyAddPage {

    @Inject
    OwnPasskeys passkeys;

    @Inject
    Visit visit;

    private String name;
    private String answer;
    private String next;
    private String options;

    public void add() {
        List<String> codes = passkeys.add(new AddPasskey(name, answer));
        String wanted = next == null ? "/account/security" : SafePath.of(next);
        if (codes.isEmpty()) {
            Messages.addFlashGlobalInfo("account_passkey_add.done");
            visit.go(wanted);
        } else {
            Faces.getFlash().put(AccountRecoveryCodesPage.CODES, codes);
            visit.go("/account/recovery-codes?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
        }
    }

    /** What the browser hands to the device; new each time the page is shown. */
    public String getOptions() {
        if (options == null) {
            options = passkeys.offer();
        }
        return options;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}

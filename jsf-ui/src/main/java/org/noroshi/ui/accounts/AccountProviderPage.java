package org.noroshi.ui.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.noroshi.accounts.OwnProvider;
import org.noroshi.accounts.ProviderView;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/**
 * Binds the own account to the identity provider, or takes that away. The way there is a link, which stands on this page
 * alone and belongs to this browser: nobody can send an owner on it from elsewhere.
 */
@Named
@RequestScoped
public class AccountProviderPage {

    @Inject
    OwnProvider own;

    @Inject
    Visit visit;

    private ProviderView view;
    private String address;

    /** Prepares the way for who has not gone it. */
    public void load() {
        if (!getView().bound()) {
            address = visit.prepare(own.depart());
        }
    }

    public String remove() {
        own.remove(visit.network());
        Messages.addFlashGlobalInfo("account_provider.removed");
        return "/account/security?faces-redirect=true";
    }

    public ProviderView getView() {
        if (view == null) {
            view = own.view(Faces.getLocale());
        }
        return view;
    }

    /** Where the provider asks who somebody is. */
    public String getAddress() {
        return address;
    }
}

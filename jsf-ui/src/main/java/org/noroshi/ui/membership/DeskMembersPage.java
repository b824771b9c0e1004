package org.noroshi.ui.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.noroshi.membership.ContractState;
import org.noroshi.membership.MemberPage;
import org.noroshi.membership.MemberRegister;

/** The members, for the desk alone. */
@Named
@RequestScoped
public class DeskMembersPage {

    private static final int MOST = 25;

    @Inject
    MemberRegister register;

    private ContractState state;
    private int first;
    private MemberPage page;

    public void load() {
        page = register.members(state == null ? Set.of() : Set.of(state), Math.max(0, first), MOST);
    }

    public MemberPage getPage() {
        return page;
    }

    public ContractState[] getStates() {
        return ContractState.values();
    }

    public int getEarlier() {
        return Math.max(0, first - MOST);
    }

    public int getLater() {
        return first + MOST;
    }

    public ContractState getState() {
        return state;
    }

    public void setState(ContractState state) {
        this.state = state;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }
}

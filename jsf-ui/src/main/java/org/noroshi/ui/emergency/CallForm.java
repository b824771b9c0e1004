package org.noroshi.ui.emergency;

import java.io.Serializable;
import org.noroshi.emergency.CallMe;

/** Whom the desk shall call, while somebody types it; kept nowhere else. */
public class CallForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean wanted;
    private String name;
    private String number;

    CallMe wish() {
        return new CallMe(wanted, name, number);
    }

    /** What was typed, where that it is wanted goes without saying. */
    CallMe call() {
        return new CallMe(name, number);
    }

    public boolean isWanted() {
        return wanted;
    }

    public void setWanted(boolean wanted) {
        this.wanted = wanted;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}

package org.noroshi.testing;

import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;

/** Runs a step of an in-container test in a transaction of its own. */
public final class Transactions {

    private Transactions() {}

    /** Commits what the step did. */
    public static <T> T call(Callable<T> step) throws Exception {
        UserTransaction transaction = begin();
        try {
            T result = step.call();
            transaction.commit();
            return result;
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }

    /** Undoes what the step did, as a failure would. */
    public static void rolledBack(Runnable step) throws Exception {
        UserTransaction transaction = begin();
        try {
            step.run();
        } finally {
            transaction.rollback();
        }
    }

    private static UserTransaction begin() throws Exception {
        UserTransaction transaction = (UserTransaction) new InitialContext().lookup("java:jboss/UserTransaction");
        transaction.begin();
        return transaction;
    }
}

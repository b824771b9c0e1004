package org.noroshi.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One {@link RecoveryCode} that is left, as a keyed hash of the code and its owner. */
@Entity
@Table(name = "recovery_code")
class RecoveryCodeRow {

    @Id
    @Column(name = "code_tag")
    private String codeTag;

    @Column(name = "account_tag", nullable = false, updatable = false)
    private String accountTag;

    protected RecoveryCodeRow() {}

    RecoveryCodeRow(String codeTag, String accountTag) {
        this.codeTag = codeTag;
        this.accountTag = accountTag;
    }
}

package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hibernate.search.mapper.pojo.bridge.ValueBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeToIndexedValueContext;
import org.noroshi.platform.Seal;

/** Opens for the index what is sealed in the database. */
@ApplicationScoped
class SealedTextBridge implements ValueBridge<byte[], String> {

    private static final String PURPOSE = "post-file-text";
    private static final int LEAST = 1_024;

    @Inject
    Seal seal;

    protected SealedTextBridge() {}

    byte[] sealed(String text) {
        return seal.sealRounded(text, LEAST, PURPOSE);
    }

    String opened(byte[] sealed) {
        return seal.openText(sealed, PURPOSE).strip();
    }

    @Override
    public String toIndexedValue(byte[] value, ValueBridgeToIndexedValueContext context) {
        return value == null ? null : opened(value);
    }
}

package org.noroshi.ui.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;

/** Ids in addresses. Half an id is an address that does not exist, see {@link PageViews}. */
@FacesConverter(forClass = UUID.class)
public class IdConverter implements Converter<UUID> {

    private static final int LENGTH = 36;

    @Override
    public UUID getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            if (value.length() == LENGTH) {
                return UUID.fromString(value);
            }
        } catch (IllegalArgumentException notAnId) {
            throw new ConverterException(notAnId);
        }
        throw new ConverterException(value.length() + " characters are no id");
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, UUID id) {
        return id == null ? "" : id.toString();
    }
}

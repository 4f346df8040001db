package veritable.kernel.display;

import java.util.Optional;

/** Has forms that are made only when somebody asks for them. */
interface OnDemand {
    /**
     * The form of a value, none if there is none of this type.
     *
     * @throws IllegalArgumentException if something it takes isn't there
     */
    Optional<Object> form(Object value, String mimeType);
}

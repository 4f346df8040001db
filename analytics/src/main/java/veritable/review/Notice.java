package veritable.review;

/**
 * What a page has to say before anything else, and what the person had filled in.
 *
 * @param status of HTTP
 */
record Notice(int status, String text, Form form) {
    static final Notice NONE = new Notice(200, "", Form.of(""));
}

package veritable.batch;

import java.util.List;
import java.util.Optional;

/**
 * Who is told of findings.
 *
 * @param command a program and its arguments, none if empty; its arguments may hold the words of
 *     {@link Pattern} and the names of outputs
 * @param webhook an address that gets the summary as JSON
 * @param webhookFrom the environment variable that holds the address
 * @param timeout in seconds, of the command and of each try of the webhook
 * @param retries of the webhook, where it can't be reached
 */
record Notice(
        Gate when,
        List<String> command,
        Optional<String> webhook,
        Optional<String> webhookFrom,
        int timeout,
        int retries) {
    Notice {
        command = List.copyOf(command);
    }
}

package veritable.batch;

/**
 * When a job is due.
 *
 * @param catchUp whether a time that passed while nobody could run is made up for, once for all
 */
public record Timing(Cron cron, boolean catchUp) {}

package veritable.batch;

/**
 * When a job is due.
 *
 * @param cron five fields, as crontab has them
 * @param catchUp whether a time that passed while nobody could run is made up for, once for all
 */
public record Timing(String cron, boolean catchUp) {}

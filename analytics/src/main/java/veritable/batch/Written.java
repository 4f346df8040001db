package veritable.batch;

/** A file that was read or written, by its path from the folder of the job file. */
record Written(String path, String sha256) {}

package veritable.batch;

/** Where a job's reports come from. */
sealed interface Input {
    /** As people know it. */
    String shown();

    /** A file, a folder or a glob, from the folder of the job file. */
    record Files(String path) implements Input {
        @Override
        public String shown() {
            return path;
        }
    }

    /**
     * What a repository of git has.
     *
     * @param repository a path or an address
     * @param ref a branch, a tag or a commit
     * @param path a file, a folder or a glob in it
     */
    record Git(String repository, String ref, String path) implements Input {
        @Override
        public String shown() {
            return "git " + repository + " " + ref + " " + path;
        }
    }
}

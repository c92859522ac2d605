package mediashell.automation.jobs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import mediashell.automation.session.ExecutionContext;

/** The jobs of one session by number; closing it stops those that still run. */
public final class JobRepository implements AutoCloseable {

    private final Map<Integer, Job> jobs = new LinkedHashMap<>();
    private int lastId;

    /** The table of a session. */
    public static JobRepository of(ExecutionContext context) {
        return context.service(JobRepository.class, c -> new JobRepository());
    }

    /** A number that no job of this session has had. */
    public synchronized int nextId() {
        return ++lastId;
    }

    public synchronized void add(Job job) {
        jobs.put(job.id(), job);
    }

    public synchronized void remove(Job job) {
        jobs.remove(job.id());
    }

    /** In order of their numbers. */
    public synchronized List<Job> all() {
        return new ArrayList<>(jobs.values());
    }

    @Override
    public void close() {
        for (Job job : all()) {
            job.run().stop();
        }
    }
}

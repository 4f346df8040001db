package veritable.kernel.maven;

import org.eclipse.aether.transfer.AbstractTransferListener;
import org.eclipse.aether.transfer.TransferCancelledException;
import org.eclipse.aether.transfer.TransferEvent;
import veritable.kernel.magic.Maven;

/** Tells of downloads, and ends them when their thread is interrupted. */
final class Downloads extends AbstractTransferListener {
    private final Maven.Progress progress;

    Downloads(Maven.Progress progress) {
        this.progress = progress;
    }

    @Override
    public void transferProgressed(TransferEvent event) throws TransferCancelledException {
        if (Thread.currentThread().isInterrupted()) {
            throw new TransferCancelledException("interrupted");
        }
        progress.at(
                name(event), event.getTransferredBytes(), event.getResource().getContentLength());
    }

    @Override
    public void transferSucceeded(TransferEvent event) {
        progress.done(name(event), event.getTransferredBytes());
    }

    private static String name(TransferEvent event) {
        String path = event.getResource().getResourceName();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

"""From finished files to folders on disk: what is current, and how to replace it all or nothing."""

"""What both kinds of job handle share, and the result of a job."""

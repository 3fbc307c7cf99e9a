"""What an answer means: an error, a value, a page of a list, the state of a job."""

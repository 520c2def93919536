/** Fewer say too little of anyone; the server refuses to make feedback of them. */
export const feedbackSegmentsMin = 10;
